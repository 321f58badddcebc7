package nl.berichtenstraat.bericht;

/**
 * A message that is read as a whole, because it is about one client, one request or one header. The declaratie and its
 * answer are not: they are read as a stream, see {@link Declaratielezer}.
 */
public sealed interface Bericht
        permits Toewijzingsbericht,
                Startbericht,
                Stopbericht,
                VerzoekOmToewijzing,
                VerzoekOmWijziging,
                Antwoordbericht,
                Retourbericht {

    /** The header. */
    Kop kop();
}
