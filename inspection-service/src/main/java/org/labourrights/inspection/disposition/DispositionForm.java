package org.labourrights.inspection.disposition;

import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.ServiceMethod;

/** What a disposition is on paper, and of what it comes. */
enum DispositionForm {
    /** Kept in the file: minutes of a meeting, a visit, an interview (记录). */
    RECORD(true, false),
    /** Written to the enterprise and served on it (函). */
    LETTER(true, true),
    /** Written to another agency (公文), which takes it by the way of official papers. */
    OFFICIAL(true, false),
    /** Decided in a procedure of its own and served on the enterprise (决定). */
    DECISION(false, true),
    /** Comes of a procedure of its own and stays in the office (审批). */
    INTERNAL(false, false);

    private final boolean byHand;
    private final boolean served;

    DispositionForm(boolean byHand, boolean served) {
        this.byHand = byHand;
        this.served = served;
    }

    boolean byHand() {
        return byHand;
    }

    DeclaredDocument served(DeclaredDocument document) {
        return served
                ? document.servedBy(ServiceMethod.values())
                        .servedAfter(ServiceMethod.PUBLIC_NOTICE, DispositionKeys.PUBLIC_NOTICE)
                : document;
    }
}
