package org.labourrights.edge;

/**
 * One code of the catalogue in one language, as programs get it.
 *
 * @param status HTTP status of an answer with this code
 * @param example a request, or part of one, that gets this answer
 */
public record ProblemPage(
        String code, int status, String title, String detail, String cause, String remedy, String example) {

    public static ProblemPage of(CatalogueEntry entry, Language language) {
        return new ProblemPage(
                entry.code(),
                entry.status(),
                entry.title().in(language),
                entry.detail().in(language),
                entry.cause().in(language),
                entry.remedy().in(language),
                entry.example());
    }
}
