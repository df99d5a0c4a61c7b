package org.labourrights.edge;

/**
 * What the catalogue says about one code.
 *
 * @param code stable code
 * @param status HTTP status of an answer with this code; for a field code that of the answer around it
 * @param title short name, the same for every occurrence
 * @param detail text of one occurrence, with placeholders
 * @param cause why it happens
 * @param remedy what the caller can do
 * @param example a request, or part of one, that gets this answer
 */
public record CatalogueEntry(
        String code, int status, Text title, Text detail, Text cause, Text remedy, String example) {}
