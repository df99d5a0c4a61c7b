package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * An inspector who can be drawn (执法人员).
 *
 * @param officer public number, never a name
 * @param certificateValidTo the last day on which the certificate is valid
 * @param capacity in how many teams of this draw he can be
 * @param recusals {@link Secret#recusal} of each enterprise from which he is recused
 */
public record Inspector(
        String officer,
        String agency,
        LocalDate certificateValidTo,
        List<String> specialities,
        int capacity,
        List<Hash> recusals) {

    private static final int MOST_TEAMS = 1000;

    public Inspector {
        Form.officer(officer);
        Form.code("agency", agency);
        specialities = Form.ascending(specialities, speciality -> speciality);
        specialities.forEach(speciality -> Form.code("speciality", speciality));
        Form.between("capacity", capacity, 1, MOST_TEAMS);
        recusals = Form.ascending(recusals, recusal -> recusal);
    }
}
