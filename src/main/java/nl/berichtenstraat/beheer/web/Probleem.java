package nl.berichtenstraat.beheer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Why a request of a program is not done (RFC 9457).
 *
 * @param type always about:blank: the status says what kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is the matter and what to do, in Dutch; never what went wrong inside
 * @param parameter which parameter or field cannot be used; absent when it is about none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Probleem(String type, String title, int status, String detail, Optional<String> parameter) {

    /** The problem with this status. */
    static Probleem van(int status, String uitleg, Optional<String> parameter) {
        return new Probleem("about:blank", titel(status), status, uitleg, parameter);
    }

    private static String titel(int status) {
        return switch (status) {
            case 400 -> "Ongeldig verzoek";
            case 401 -> "Niet aangemeld";
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 405 -> "Dit kan hier niet";
            case 409 -> "Kan nu niet";
            case 413 -> "Te groot";
            case 422 -> "Niet te verwerken";
            case 429 -> "Te druk";
            case 500, 503 -> "Storing";
            default -> "Dat ging niet";
        };
    }
}
