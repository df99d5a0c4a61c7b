package org.labourrights.verifier.draw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.labourrights.verifier.json.Node;

/** The kinds of text of the page, section 1. */
final class Form {

    static final int LARGEST = 1_000_000_000;
    static final int HEAVIEST = 1000;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final Pattern OFFICER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern USCC = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 500;

    private Form() {}

    static String code(Node node) {
        return node.text(CODE);
    }

    static String officer(Node node) {
        return node.text(OFFICER);
    }

    static String uscc(Node node) {
        return node.text(USCC);
    }

    static String hex(Node node) {
        return node.text(HEX);
    }

    static String day(Node node) {
        try {
            LocalDate.parse(node.text(DAY));
        } catch (DateTimeException none) {
            throw node.misfit("YYYY-MM-DD");
        }
        return node.text();
    }

    /** What may be absent is an empty text then. */
    static String orEmpty(Node node, Function<Node, String> kind) {
        return node.text().isEmpty() ? "" : kind.apply(node);
    }

    static String title(Node node) {
        return characters(node, 1, LONGEST_TITLE);
    }

    /** A title that is joined to others by "|". */
    static String joined(Node node) {
        if (node.text().indexOf('|') >= 0) {
            throw node.misfit("[^|]+");
        }
        return title(node);
    }

    static String note(Node node) {
        return characters(node, 0, LONGEST_NOTE);
    }

    static String is(Node node, String wanted) {
        if (!node.text().equals(wanted)) {
            throw node.misfit(wanted);
        }
        return wanted;
    }

    static int number(Node node) {
        return (int) node.whole(0, LARGEST);
    }

    static <T> List<T> list(Node node, Function<Node, T> item) {
        return node.items().stream().map(item).toList();
    }

    static <T> List<T> filled(Node node, Function<Node, T> item) {
        if (node.items().isEmpty()) {
            throw node.misfit("[…, …]");
        }
        return list(node, item);
    }

    private static String characters(Node node, int least, int most) {
        String text = node.text();
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw node.misfit(least + "…" + most);
        }
        if (text.chars().anyMatch(unit -> unit < ' ')) {
            throw node.misfit("≥ U+0020");
        }
        return text;
    }
}
