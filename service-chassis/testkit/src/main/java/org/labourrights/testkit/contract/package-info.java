/**
 * Suites that every service inherits, made from its own API description: roles and reach, bad input, the golden file,
 * and answers that keep to their schema.
 */
@NullMarked
package org.labourrights.testkit.contract;

import org.jspecify.annotations.NullMarked;
