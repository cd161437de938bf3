/** The web apps as the server hands them out: files that a build has packed, and one page into which the first rows of the list are put. */
@NullMarked
package konnect.web;

import org.jspecify.annotations.NullMarked;
