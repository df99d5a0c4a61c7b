package org.labourrights.inspection.draw.engine;

import java.io.Serial;

/** A commitment, draw or record that cannot be; nothing has changed. */
public final class DrawRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String subject;

    /**
     * @param subject whom or what it concerns: an enterprise's code, an officer's public number, a stratum or a field
     * @param detail one sentence about what is wrong, without personal data
     */
    DrawRefused(Rule rule, String subject, String detail) {
        super(detail);
        this.rule = rule;
        this.subject = subject;
    }

    public Rule rule() {
        return rule;
    }

    public String subject() {
        return subject;
    }

    @Override
    public String getMessage() {
        return rule + " " + subject + ": " + super.getMessage();
    }
}
