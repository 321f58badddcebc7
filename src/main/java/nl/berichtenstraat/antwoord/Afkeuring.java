package nl.berichtenstraat.antwoord;

import nl.berichtenstraat.bericht.Prestatie;

/**
 * One code on one rejected record of a declaratie, by position because a declaratie has very many records.
 *
 * @param clientnummer one-based position of the Client in the message
 * @param volgnummer one-based position of the Prestatie over the whole message; {@link #CLIENT} for the Client itself
 * @param retourcode code of WJ001
 */
public record Afkeuring(int clientnummer, int volgnummer, String retourcode) {

    /** Stands for the Client itself where a line number is expected; comes before its lines. */
    public static final int CLIENT = 0;

    /** A rejected Client (8187). */
    public static Afkeuring client(int clientnummer, String retourcode) {
        return new Afkeuring(clientnummer, CLIENT, retourcode);
    }

    /** A rejected line. */
    public static Afkeuring prestatie(Prestatie prestatie, String retourcode) {
        return new Afkeuring(prestatie.clientnummer(), prestatie.volgnummer(), retourcode);
    }

    boolean geldtVoor(int client, int prestatie) {
        return clientnummer == client && volgnummer == prestatie;
    }
}
