/** The events of both directions as an AsyncAPI document, made from the types that are parsed and encoded. */
@NullMarked
package konnect.asyncapi;

import org.jspecify.annotations.NullMarked;
