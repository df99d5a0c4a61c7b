package org.labourrights.chassis.problem;

import java.io.IOException;

/** The caller left in the middle of its body: nobody hears the answer, and nothing here is at fault. */
public final class CallerGoneException extends IOException {

    private static final long serialVersionUID = 1;

    public CallerGoneException(IOException cause) {
        super(cause);
    }
}
