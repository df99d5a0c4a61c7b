/** The sample data of the sandbox, lived through the public API with the sandbox clock. */
@NullMarked
package org.labourrights.standalone.sample;

import org.jspecify.annotations.NullMarked;
