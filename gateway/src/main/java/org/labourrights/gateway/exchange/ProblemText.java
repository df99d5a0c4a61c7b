package org.labourrights.gateway.exchange;

/**
 * One entry of the catalogue, as {@code META-INF/problems.yaml} spells it.
 *
 * @param status the HTTP status that goes with the code
 */
public record ProblemText(int status, Words zh, Words en) {

    /**
     * The texts of one language.
     *
     * @param cause what usually leads here
     * @param remedy what the caller can do
     */
    public record Words(String title, String detail, String cause, String remedy) {}

    public Words in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
