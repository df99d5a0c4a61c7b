package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;

/**
 * The public value that will be used (公开数), announced before it exists.
 *
 * @param kind for instance 双色球
 * @param number the number of its draw or issue
 * @param day when it comes into being
 * @param template how it is written: {@code #} is one digit, every other character stands for itself
 * @param wording which value in which order, and where it is published
 */
public record AnnouncedValue(String kind, String number, LocalDate day, String template, String wording) {

    /**
     * So many outcomes that nobody can try secrets at home until a friend is drawn in few of them: a million values leave the
     * chances as they are declared, a thousand do not.
     */
    static final int LEAST_DIGITS = 6;

    public AnnouncedValue {
        Form.lineWithoutBar("publicValue.kind", kind);
        Form.lineWithoutBar("publicValue.number", number);
        Form.line("publicValue.template", template);
        Form.line("publicValue.wording", wording);
        if (template.chars().filter(character -> character == '#').count() < LEAST_DIGITS) {
            throw new DrawRefused(
                    Rule.PUBLIC_VALUE, "publicValue.template", "at least " + LEAST_DIGITS + " digits (#) expected");
        }
    }

    /**
     * The text that enters the seed.
     *
     * @throws DrawRefused when the value is not written as the template says: another way of writing would be another draw
     */
    public String text(String value) {
        if (!fits(value)) {
            throw new DrawRefused(Rule.PUBLIC_VALUE, "publicValue", "expected as " + template);
        }
        return prefix() + value;
    }

    String prefix() {
        return kind + "|" + number + "|";
    }

    private boolean fits(String value) {
        if (value.length() != template.length()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char expected = template.charAt(i);
            char found = value.charAt(i);
            if (expected == '#' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }
}
