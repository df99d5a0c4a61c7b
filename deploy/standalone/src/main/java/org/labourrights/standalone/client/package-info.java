/** A small client of the suite, for what plays on it: sample data, demonstration, journeys, fault runs. */
@NullMarked
package org.labourrights.standalone.client;

import org.jspecify.annotations.NullMarked;
