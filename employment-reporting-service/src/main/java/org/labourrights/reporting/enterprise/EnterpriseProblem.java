package org.labourrights.reporting.enterprise;

import java.util.List;
import java.util.Map;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** What the base ledger refuses. */
sealed interface EnterpriseProblem extends Problem {

    /** Fields whose meaning is wrong (422). */
    String FIELDS = "E-ENTERPRISE-FIELDS";

    /** Fields whose meaning is wrong (422). */
    record Refused(List<FieldProblem> errors) implements EnterpriseProblem {
        @Override
        public String code() {
            return FIELDS;
        }
    }

    /** The check character of the code fails and nobody vouches for it (422, S-20). */
    record UsccCheck() implements EnterpriseProblem {
        @Override
        public String code() {
            return "E-USCC-CHECK";
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(FieldProblem.of("/uscc", "E-USCC-CHECK"));
        }
    }

    /** The code stands in the ledger already (409). */
    record Exists(UnifiedSocialCreditCode uscc) implements EnterpriseProblem {
        @Override
        public String code() {
            return "E-ENTERPRISE-EXISTS";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("uscc", uscc.value());
        }
    }

    /** A running partnership of the two stands already (409). */
    record PartnershipExists(UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner)
            implements EnterpriseProblem {
        @Override
        public String code() {
            return "E-PARTNERSHIP-EXISTS";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("platformUscc", platform.value(), "partnerUscc", partner.value());
        }
    }

    /** The status does not allow the step (409). */
    record WrongStatus(UnifiedSocialCreditCode uscc, EnterpriseStatus from, EnterpriseStatus to, long version)
            implements EnterpriseProblem {
        @Override
        public String code() {
            return "E-STATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("from", from.name(), "to", to.name());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", uscc.value(), "state", from.name(), "version", version);
        }
    }
}
