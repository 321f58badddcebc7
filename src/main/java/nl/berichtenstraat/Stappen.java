package nl.berichtenstraat;

import java.util.Optional;
import nl.berichtenstraat.Tijdboek.Aanroep;

/** Divides the time of processing over the stages, by what the lane asked of the register. */
final class Stappen {

    private Stappen() {}

    /** Adds the stages between two moments. */
    static void verdeel(Tijdboek boek, long van, long tot, Meting meting) {
        Optional<Aanroep> begin = boek.eerste("declaraties.begin");
        long beoordeeld = begin.isPresent() ? declaratie(boek, van, begin.get(), meting) : 0;
        long antwoord = duur(boek, "uitbak.plaats wmo325") + duur(boek, "uitbak.plaats wmo306");
        meting.voegToe(Stap.ANTWOORD, antwoord);
        long afrekening = duur(boek, "uitbak.plaats afrekening");
        if (begin.isPresent()) {
            meting.voegToe(Stap.AFREKENING, afrekening);
            meting.voegToe(
                    Stap.BOEK, boek.totaal(van, tot, aanroep -> aanroep.naam().startsWith("boek.")));
        }
        meting.voegToe(Stap.REST, tot - van - beoordeeld - antwoord - afrekening);
    }

    /** Levels 1 and 2 end where the declaration is entered, levels 3 and 4 where its granted total is. */
    private static long declaratie(Tijdboek boek, long van, Aanroep begin, Meting meting) {
        long eind = boek.eerste("declaraties.toegekend").orElseThrow().eind();
        long vastleggen = boek.totaal(begin.begin(), eind, Stappen::schrijft);
        meting.voegToe(Stap.NIVEAU_1_2, begin.begin() - van);
        meting.voegToe(Stap.NIVEAU_3_4, eind - begin.begin());
        meting.voegToe(Stap.OPZOEKEN, boek.totaal(begin.begin(), eind, a -> true) - vastleggen);
        meting.voegToe(Stap.VASTLEGGEN, vastleggen);
        return eind - van;
    }

    private static boolean schrijft(Aanroep aanroep) {
        return switch (aanroep.naam()) {
            case "declaraties.begin", "declaraties.voegToe", "declaraties.toegekend", "berichten.bevindingen" -> true;
            default -> false;
        };
    }

    private static long duur(Tijdboek boek, String naam) {
        return boek.eerste(naam).map(Aanroep::duur).orElse(0L);
    }
}
