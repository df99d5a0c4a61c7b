package org.labourrights.chassis.table.write;

import java.util.regex.Pattern;

/** Keeps texts from being taken for formulas by the spreadsheet that opens them. */
public final class FormulaGuard {

    /** Signs with which a formula begins, of any width: spreadsheets fold them. */
    private static final String SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫⁺⁻−";

    /** A formula begins behind whatever is not seen, and behind a quote that a spreadsheet takes away. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{C}\\p{Z}\\s\"'\u3164\u2800]*[" + SIGNS + "]|^[\\t\\r\\n]");

    /** A negative figure begins with a sign and is none. */
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private FormulaGuard() {}

    /** The text, behind a quote where a spreadsheet would read it as a formula. */
    public static String given(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** What {@link #given} was made of: a file that went out comes back as it was. */
    public static String taken(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).find() && !FIGURE.matcher(text).matches();
    }
}
