package org.labourrights.inspection.draw.engine;

/** Why a drawn inspector does not go. A recusal concerns one enterprise, everything else every later visit. */
public enum OfficerReason {
    RECUSED,
    CERTIFICATE_INVALID,
    LEFT_SERVICE,
    UNABLE
}
