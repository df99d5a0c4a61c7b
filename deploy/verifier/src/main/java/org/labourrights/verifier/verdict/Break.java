package org.labourrights.verifier.verdict;

import java.util.List;

/**
 * Where something published departs from what its page demands.
 *
 * @param check number of the check on that page
 * @param where JSON pointer, or file and line with a pointer behind '#'
 * @param reason key of a sentence in the texts
 * @param words what fills the sentence
 * @param expected what should stand there
 * @param found what stands there
 */
public record Break(String check, String where, String reason, List<String> words, String expected, String found) {

    public static Break of(String check, String where, String reason, Object expected, Object found, Object... words) {
        return new Break(
                check,
                where,
                reason,
                List.of(words).stream().map(String::valueOf).toList(),
                String.valueOf(expected),
                String.valueOf(found));
    }
}
