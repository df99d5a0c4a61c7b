package org.labourrights.kernel.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * All that was told of an enterprise so far. It has no name yet when what was told of it later came before its registration.
 *
 * @param role it never changes, as the kind of partner
 * @param platforms platforms that it works for at present
 */
record ToldEnterprise(
        UnifiedSocialCreditCode uscc,
        @Nullable EnterpriseRole role,
        @Nullable PartnerType partnerType,
        Word<String> name,
        Word<DivisionCode> division,
        Word<List<String>> industries,
        Word<EnterpriseStatus> status,
        List<UnifiedSocialCreditCode> platforms) {

    ToldEnterprise registered(EnterpriseRole as, @Nullable PartnerType kind) {
        return new ToldEnterprise(uscc, as, kind, name, division, industries, status, platforms);
    }

    ToldEnterprise named(String called, long sequence) {
        return new ToldEnterprise(
                uscc, role, partnerType, name.or(called, sequence), division, industries, status, platforms);
    }

    ToldEnterprise registeredIn(DivisionCode place, long sequence) {
        return new ToldEnterprise(
                uscc, role, partnerType, name, division.or(place, sequence), industries, status, platforms);
    }

    ToldEnterprise does(List<String> codes, long sequence) {
        return new ToldEnterprise(
                uscc, role, partnerType, name, division, industries.or(codes, sequence), status, platforms);
    }

    ToldEnterprise has(EnterpriseStatus now, long sequence) {
        return new ToldEnterprise(
                uscc, role, partnerType, name, division, industries, status.or(now, sequence), platforms);
    }

    /** As others see it; nobody does before it has a name. */
    Optional<ListedEnterprise> listed() {
        String called = name.value();
        return called == null
                ? Optional.empty()
                : Optional.of(new ListedEnterprise(
                        uscc,
                        called,
                        role,
                        partnerType,
                        division.value(),
                        industries.known(),
                        status.known(),
                        platforms));
    }
}
