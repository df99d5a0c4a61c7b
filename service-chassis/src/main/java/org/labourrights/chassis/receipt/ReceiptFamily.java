package org.labourrights.chassis.receipt;

import java.util.regex.Pattern;

/**
 * What codes are given for, a kind of aggregate; a constant, one a kind.
 *
 * @param name what the aggregate is called, small letters and hyphens, {@code lead}; never changes, because codes are made with
 *     it
 */
public record ReceiptFamily(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public ReceiptFamily {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("small letters and hyphens: " + name);
        }
    }

    public static ReceiptFamily of(String name) {
        return new ReceiptFamily(name);
    }
}
