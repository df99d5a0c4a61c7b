package org.labourrights.kernel.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;

/** The news as events of a family that has none of its own, {@code case.document.signed.v1}; they stay in the trail. */
final class DocumentTrail {

    private DocumentTrail() {}

    /**
     * Payload of all of them; no person, and no reason of a party.
     *
     * @param on when it was done
     * @param party code of who signed or refused
     * @param means how it was signed
     * @param method how it was served
     * @param effectiveOn from which day it counts as served
     * @param supersededBy number of the document that took its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID documentId,
            String number,
            String kind,
            DocumentState state,
            LocalDate on,
            @Nullable String party,
            @Nullable SigningMeans means,
            @Nullable ServiceMethod method,
            @Nullable LocalDate effectiveOn,
            @Nullable String supersededBy) {

        static Told of(IssuedDocument document, LocalDate on) {
            return new Told(
                    document.id(),
                    document.number(),
                    document.kind(),
                    document.state(),
                    on,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        Told signing(DeclaredParty who, @Nullable SigningMeans how) {
            return new Told(documentId, number, kind, state, on, who.code(), how, method, effectiveOn, supersededBy);
        }

        Told service(ServiceMethod how, @Nullable LocalDate from) {
            return new Told(documentId, number, kind, state, on, party, means, how, from, supersededBy);
        }

        Told successor(IssuedDocument by) {
            return new Told(documentId, number, kind, state, on, party, means, method, effectiveOn, by.number());
        }
    }

    static Event event(String family, DocumentNews news) {
        IssuedDocument document = news.document();
        return switch (news) {
            case DocumentNews.Issued issued -> of(family, "issued", document, Told.of(document, document.issuedOn()));
            case DocumentNews.Signed signed ->
                of(family, "signed", document, Told.of(document, signed.on()).signing(signed.party(), signed.means()));
            case DocumentNews.SigningRefused refused ->
                of(
                        family,
                        "signing.refused",
                        document,
                        Told.of(document, refused.on()).signing(refused.party(), null));
            case DocumentNews.TookEffect effect -> of(family, "effective", document, Told.of(document, effect.on()));
            case DocumentNews.NotAgreed none -> of(family, "failed", document, Told.of(document, none.on()));
            case DocumentNews.Served served ->
                of(
                        family,
                        "served",
                        document,
                        Told.of(document, served.on()).service(served.method(), served.effectiveOn()));
            case DocumentNews.ServiceRefused refused ->
                of(
                        family,
                        "service.refused",
                        document,
                        Told.of(document, refused.on()).service(refused.method(), null));
            case DocumentNews.Withdrawn withdrawn ->
                of(family, "withdrawn", document, Told.of(document, withdrawn.on()))
                        .withReason(withdrawn.reason());
            case DocumentNews.Superseded superseded ->
                of(
                        family,
                        "superseded",
                        document,
                        Told.of(document, superseded.by().issuedOn()).successor(superseded.by()));
        };
    }

    private static Event of(String family, String step, IssuedDocument document, Told told) {
        return Event.of(family + ".document." + step + ".v1", document.number(), document.divisionPath(), told)
                .withUscc(document.uscc().map(UnifiedSocialCreditCode::value).orElse(null))
                .internal();
    }
}
