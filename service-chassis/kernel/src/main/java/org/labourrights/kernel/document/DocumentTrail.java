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
     * Payload of all of them; no person, and no reason of anybody.
     *
     * @param on when it was done
     * @param party code of who signed or refused
     * @param means how it was signed
     * @param addressee code of whom it was served on
     * @param method how it was served
     * @param effectiveOn from which day it counts as served on it
     * @param given of what was taken back: whether it was a signature or a service, and no refusal
     * @param supersededBy number of the document that took its place, or had taken it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID documentId,
            String number,
            String kind,
            DocumentState state,
            @Nullable LocalDate on,
            @Nullable String party,
            @Nullable SigningMeans means,
            @Nullable String addressee,
            @Nullable ServiceMethod method,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean given,
            @Nullable String supersededBy) {}

    static Event event(String family, DocumentNews news) {
        return switch (news) {
            case DocumentNews.Issued issued ->
                day(family, "issued", issued, issued.document().issuedOn());
            case DocumentNews.Signed signed ->
                signing(family, "signed", signed, signed.party(), signed.means(), signed.on(), null);
            case DocumentNews.SigningRefused refused ->
                signing(family, "signing.refused", refused, refused.party(), null, refused.on(), null);
            case DocumentNews.SigningTakenBack wrong ->
                signing(family, "signing.takenback", wrong, wrong.party(), null, wrong.on(), wrong.given());
            case DocumentNews.TookEffect effect -> day(family, "effective", effect, effect.on());
            case DocumentNews.NotAgreed none -> day(family, "failed", none, none.on());
            case DocumentNews.AwaitsAgain again -> day(family, "awaiting", again, null);
            case DocumentNews.Served served ->
                service(
                        family,
                        "served",
                        served,
                        new Service(served.addressee(), served.method(), served.on(), served.effectiveOn(), null));
            case DocumentNews.ServiceRefused refused ->
                service(
                        family,
                        "service.refused",
                        refused,
                        new Service(refused.addressee(), refused.method(), refused.on(), null, null));
            case DocumentNews.ServiceTakenBack wrong ->
                service(
                        family,
                        "service.takenback",
                        wrong,
                        new Service(wrong.addressee(), wrong.method(), wrong.on(), null, wrong.served()));
            case DocumentNews.Withdrawn withdrawn ->
                day(family, "withdrawn", withdrawn, withdrawn.on()).withReason(withdrawn.reason());
            case DocumentNews.Superseded superseded ->
                successor(
                        family,
                        "superseded",
                        superseded,
                        superseded.by().issuedOn(),
                        superseded.by().number());
            case DocumentNews.Reinstated reinstated ->
                successor(
                        family, "reinstated", reinstated, null, reinstated.by().number());
        };
    }

    private record Service(
            String addressee,
            ServiceMethod method,
            LocalDate on,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean given) {}

    private static Event day(String family, String step, DocumentNews news, @Nullable LocalDate on) {
        IssuedDocument of = news.document();
        return of(
                family,
                step,
                of,
                new Told(of.id(), of.number(), of.kind(), of.state(), on, null, null, null, null, null, null, null));
    }

    private static Event signing(
            String family,
            String step,
            DocumentNews news,
            DeclaredParty party,
            @Nullable SigningMeans means,
            LocalDate on,
            @Nullable Boolean given) {
        IssuedDocument of = news.document();
        return of(
                family,
                step,
                of,
                new Told(
                        of.id(),
                        of.number(),
                        of.kind(),
                        of.state(),
                        on,
                        party.code(),
                        means,
                        null,
                        null,
                        null,
                        given,
                        null));
    }

    private static Event service(String family, String step, DocumentNews news, Service service) {
        IssuedDocument of = news.document();
        return of(
                family,
                step,
                of,
                new Told(
                        of.id(),
                        of.number(),
                        of.kind(),
                        of.state(),
                        service.on(),
                        null,
                        null,
                        service.addressee(),
                        service.method(),
                        service.effectiveOn(),
                        service.given(),
                        null));
    }

    private static Event successor(
            String family, String step, DocumentNews news, @Nullable LocalDate on, String other) {
        IssuedDocument of = news.document();
        return of(
                family,
                step,
                of,
                new Told(of.id(), of.number(), of.kind(), of.state(), on, null, null, null, null, null, null, other));
    }

    private static Event of(String family, String step, IssuedDocument document, Told told) {
        return Event.of(family + ".document." + step + ".v1", document.number(), document.divisionPath(), told)
                .withUscc(document.uscc().map(UnifiedSocialCreditCode::value).orElse(null))
                .internal();
    }
}
