package org.labourrights.gateway.exchange;

/**
 * Which request targets may pass. The gateway routes by prefix on the raw text, so everything that a service could read
 * as another path than the gateway did (dot segments, encoded or doubled slashes, backslashes, double encoding, path
 * parameters) is refused rather than normalised.
 */
final class UriRule {

    private static final boolean[] PATH = allowed("-._~!$&'()*+,=:@/%");
    private static final boolean[] QUERY = allowed("-._~!$&'()*+,=:@/%;?[]");

    private UriRule() {}

    /** Whether {@code uri} (origin form, RFC 9112 §3.2.1) is well formed and means one path only. */
    static boolean allows(String uri) {
        int length = uri.length();
        if (length == 0 || uri.charAt(0) != '/') {
            return false;
        }
        int i = 0;
        int segment = 1;
        for (; i < length; i++) {
            char c = uri.charAt(i);
            if (c == '?') {
                break;
            }
            if (c >= 128 || !PATH[c] || c == '%' && !plainEscape(uri, i)) {
                return false;
            }
            if (c == '/') {
                if (i > 0 && (i == segment || dots(uri, segment, i))) {
                    return false;
                }
                segment = i + 1;
            }
        }
        return !dots(uri, segment, i) && queryAllowed(uri, i + 1, length);
    }

    private static boolean queryAllowed(String uri, int from, int length) {
        for (int i = from; i < length; i++) {
            char c = uri.charAt(i);
            if (c >= 128 || !QUERY[c] || c == '%' && escaped(uri, i) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean dots(String uri, int from, int to) {
        int length = to - from;
        return length > 0 && length <= 2 && uri.charAt(from) == '.' && uri.charAt(to - 1) == '.';
    }

    /** An escape that stands for a character of a name: no control, dot, slash, backslash, percent or semicolon. */
    private static boolean plainEscape(String uri, int at) {
        int octet = escaped(uri, at);
        return octet >= 0x20
                && octet != 0x7f
                && octet != '.'
                && octet != '/'
                && octet != '\\'
                && octet != '%'
                && octet != ';';
    }

    private static int escaped(String uri, int at) {
        if (at + 2 >= uri.length()) {
            return -1;
        }
        int high = Character.digit(uri.charAt(at + 1), 16);
        int low = Character.digit(uri.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean[] allowed(String marks) {
        boolean[] table = new boolean[128];
        for (char c = '0'; c <= 'z'; c++) {
            table[c] = c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a';
        }
        for (int i = 0; i < marks.length(); i++) {
            table[marks.charAt(i)] = true;
        }
        return table;
    }
}
