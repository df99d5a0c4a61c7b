package org.labourrights.kernel.directory;

import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What was told of the standing of an enterprise so far. */
record ToldStanding(UnifiedSocialCreditCode uscc, Word<CreditLevel> credit, Word<RiskLevel> risk) {

    ToldStanding graded(CreditLevel level, long sequence) {
        return new ToldStanding(uscc, credit.or(level, sequence), risk);
    }

    ToldStanding assessed(RiskLevel level, long sequence) {
        return new ToldStanding(uscc, credit, risk.or(level, sequence));
    }

    EnterpriseStanding standing() {
        return new EnterpriseStanding(credit.value(), risk.value());
    }
}
