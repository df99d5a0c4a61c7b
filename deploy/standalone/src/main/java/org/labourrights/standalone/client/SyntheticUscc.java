package org.labourrights.standalone.client;

import java.util.Locale;

/** Unified social credit codes (GB 32100-2015) of enterprises that do not exist, with the right check characters. */
public final class SyntheticUscc {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private SyntheticUscc() {}

    /**
     * @param division place of registration, six digits
     * @param number 0 to 99,999, unique within the division
     */
    public static String of(String division, int number) {
        String organisation = String.format(Locale.ROOT, "MA%c%05d", 'X', number);
        String code = "91" + division + organisation + organisationCheck(organisation);
        return code + check(code);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
