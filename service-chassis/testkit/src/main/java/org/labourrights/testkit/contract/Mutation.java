package org.labourrights.testkit.contract;

/**
 * A body with one thing made wrong.
 *
 * @param name what was done, and where
 * @param body the text to send
 * @param mustBeRefused whether no service may accept it; false where the schema decides
 */
record Mutation(String name, String body, boolean mustBeRefused) {}
