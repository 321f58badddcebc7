package nl.berichtenstraat.beheer.web;

import nl.berichtenstraat.beheer.Recht;

/**
 * The addresses of the service. Each asks for a right, and for proof that a form came from our own page; what needs no login
 * says so by another name. Paths hold parameters in braces: {@code /berichten/{id}}.
 */
public interface Wegen {

    /** A page, for whoever has the right; others get 403, and who is not logged in goes to the login page. */
    void pagina(String pad, Recht recht, Actie actie);

    /** What a form on one of our pages sends, checked by the secret of the session; as {@link #pagina} otherwise. */
    void formulier(String pad, Recht recht, Actie actie);

    /** GET of the API: by token or session; without either 401, all errors as JSON. */
    void haal(String pad, Recht recht, Actie actie);

    /** POST of the API: by token, or by session with its secret in the header X-CSRF. */
    void zend(String pad, Recht recht, Actie actie);

    /** GET for anyone. */
    void openbaar(String pad, Actie actie);

    /** POST for anyone from a page of ours: the login form, which has no session yet. */
    void openbaarFormulier(String pad, Actie actie);

    /** What is done. */
    @FunctionalInterface
    interface Actie {
        void doe(Verzoek verzoek) throws Exception;
    }
}
