/** Event contracts: each event against its JSON Schema, and the AsyncAPI document against the schemas. */
@NullMarked
package org.labourrights.testkit.events;

import org.jspecify.annotations.NullMarked;
