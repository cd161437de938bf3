/** The demo: made-up people with a past, small scripts that play them, and what a visitor needs. Never in production. */
@NullMarked
package konnect.demo;

import org.jspecify.annotations.NullMarked;
