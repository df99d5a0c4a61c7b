package org.labourrights.inspection.draw.engine;

/**
 * A part of the list that is drawn for itself (分层).
 *
 * @param quota how many are drawn
 * @param substitutes how many more are kept in order, should a drawn one fall away
 */
public record Stratum(String stratum, int quota, int substitutes) {

    private static final int MOST = 1_000_000;

    public Stratum {
        Form.code("stratum", stratum);
        Form.between("quota", quota, 1, MOST);
        Form.between("substitutes", substitutes, 0, MOST);
    }
}
