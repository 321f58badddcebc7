package nl.berichtenstraat.beheer.web;

import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;

/** Knows who comes in: by the cookie of a browser, or by the token of a program. */
public interface Toegang {

    /**
     * The session of a browser, which it prolongs.
     *
     * @param sleutel value of the cookie
     * @return empty when there is no such session, when it is over, or when its account is blocked
     */
    Optional<Sessie> sessie(String sleutel);

    /**
     * The program with this token.
     *
     * @return empty when there is none, or it was withdrawn or has expired
     */
    Optional<Gebruiker> token(String token);

    /**
     * A session.
     *
     * @param gebruiker whose
     * @param csrf secret that stands in each of its forms
     * @param metWachtwoord whether it comes in with a password of ours, rather than by an identity provider
     * @param moetWachtwoordWijzigen whether nothing else may be done before a new password is chosen
     */
    record Sessie(Gebruiker gebruiker, String csrf, boolean metWachtwoord, boolean moetWachtwoordWijzigen) {}
}
