package org.labourrights.kernel.person;

import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * What people stand behind.
 *
 * @param family name of its {@link PersonFamily}
 * @param number for people, {@code QX-152921-20260930-0001}; the subject of what the log keeps of readings
 * @param divisionPath reporting path of the division in charge, with trailing slash: in it the people are visible
 * @param whistle whether it was told by somebody who is protected as a whistle-blower (劳动保障监察条例 §9): shown to colleagues
 *     as a token, and compared with nobody
 */
public record PersonSubject(String family, UUID id, String number, String divisionPath, boolean whistle) {

    /** Whose policies hold. */
    public DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }
}
