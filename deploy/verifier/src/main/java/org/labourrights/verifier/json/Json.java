package org.labourrights.verifier.json;

import java.util.List;
import java.util.Map;

/** A value of JSON. Numbers are whole and between ±(2⁵³ − 1), so that no reader of any language sees another one. */
public sealed interface Json {

    /** @param members by name, in the order of the text */
    record Members(Map<String, Json> members) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}

    /** The largest number that stays itself in every reader. */
    long LARGEST = 9_007_199_254_740_991L;
}
