/** The web apps as the server hands them out: files that a build has packed, and nothing made at run time. */
@NullMarked
package konnect.web;

import org.jspecify.annotations.NullMarked;
