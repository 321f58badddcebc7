package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** What an aanbieder can do wrong in a line, with the codes that the standard answers it with. */
enum Misslag {
    /** A tariff that was not agreed, with an amount that fits it: but that is not the agreed amount either. */
    TARIEF(Bron.NIEUW, Set.of("0611", "9346")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel);
        }

        @Override
        Regel maak(Regel regel) {
            long tarief = regel.tarief().orElseThrow() + 100;
            return regel.metPrijs(regel.volume(), regel.eenheid(), tarief, regel.volume() * tarief);
        }
    },
    /** A cent too much. */
    BEDRAG(Bron.NIEUW, Set.of("9346")) {
        @Override
        boolean past(Regel regel) {
            return regel.tarief().isPresent();
        }

        @Override
        Regel maak(Regel regel) {
            return regel.metPrijs(
                    regel.volume(), regel.eenheid(), regel.tarief().orElseThrow(), regel.cent() + 1);
        }
    },
    /** Four times what was delivered, at the right price. */
    VOLUME(Bron.NIEUW, Set.of("9321")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel) && heleMaand(regel);
        }

        @Override
        Regel maak(Regel regel) {
            return metVolume(regel, 4 * regel.volume());
        }
    },
    /** More than the whole budget. */
    BUDGET(Bron.NIEUW, Set.of("9369")) {
        @Override
        boolean past(Regel regel) {
            return regel.code().equals(Zorgsoort.MA1.name());
        }

        @Override
        Regel maak(Regel regel) {
            return metVolume(regel, 40 * regel.volume());
        }
    },
    /** Fits its product period, but with what was granted before not the whole term. */
    PLAFOND(Bron.NIEUW, Set.of("9322")) {
        @Override
        boolean past(Regel regel) {
            return regel.code().equals(Zorgsoort.IB1.name()) && regel.periode().dagen() < 7;
        }

        @Override
        Regel maak(Regel regel) {
            return metVolume(regel, 120);
        }
    },
    /** More than was assigned in total. */
    TOTAAL(Bron.NIEUW, Set.of("9321", "9322")) {
        @Override
        boolean past(Regel regel) {
            return regel.code().equals(Zorgsoort.OV1.name());
        }

        @Override
        Regel maak(Regel regel) {
            return new Regel(
                    regel.bsn(),
                    regel.referentie(),
                    "",
                    regel.nummer(),
                    regel.categorie(),
                    regel.code(),
                    regel.periode(),
                    40 * regel.volume(),
                    regel.eenheid(),
                    regel.tarief(),
                    40 * regel.cent());
        }
    },
    /** The product period begins a day late. */
    BEGIN(Bron.NIEUW, Set.of("9387")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel) && heleMaand(regel);
        }

        @Override
        Regel maak(Regel regel) {
            return regel.metPeriode(
                    regel.periode().begin().plusDays(1), regel.periode().einde());
        }
    },
    /** The product period ends a day early. */
    EINDE(Bron.NIEUW, Set.of("9388")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel) && heleMaand(regel);
        }

        @Override
        Regel maak(Regel regel) {
            return regel.metPeriode(
                    regel.periode().begin(), regel.periode().einde().minusDays(1));
        }
    },
    /** An assignment that nobody knows. */
    TOEWIJZING(Bron.NIEUW, Set.of("9338")) {
        @Override
        Regel maak(Regel regel) {
            return regel.metNummer(ONBEKENDE_TOEWIJZING);
        }
    },
    /** Another category than was assigned, to which the code does not belong. */
    CATEGORIE(Bron.NIEUW, Set.of("9339", "S329")) {
        @Override
        Regel maak(Regel regel) {
            return regel.metProduct("03", regel.code());
        }
    },
    /** A code that was neither assigned nor agreed, and so has no tariff. */
    CODE(Bron.NIEUW, Set.of("9340", "S329", "0611")) {
        @Override
        boolean past(Regel regel) {
            return regel.code().equals(Zorgsoort.DB1.name());
        }

        @Override
        Regel maak(Regel regel) {
            return regel.metProduct(regel.categorie(), "DB9");
        }
    },
    /** Another unit than was assigned, for which no tariff was agreed. */
    EENHEID(Bron.NIEUW, Set.of("9341", "0611")) {
        @Override
        boolean past(Regel regel) {
            return regel.code().equals(Zorgsoort.DB1.name());
        }

        @Override
        Regel maak(Regel regel) {
            return regel.metPrijs(regel.volume(), "14", regel.tarief().orElseThrow(), regel.cent());
        }
    },
    /** Somebody the gemeente never heard of. */
    CLIENT(Bron.NIEUW, Set.of("8187")) {
        @Override
        Regel maak(Regel regel) {
            return regel.metBsn(ONBEKENDE_CLIENT);
        }
    },
    /** A reference that was used before. */
    REFERENTIE(Bron.NIEUW, Set.of("8021")) {
        @Override
        Regel maak(Regel regel) {
            return regel;
        }
    },
    /** Claims once more what was granted and not reversed. */
    DUBBEL(Bron.STAAND, Set.of("9389")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel);
        }

        @Override
        Regel maak(Regel regel) {
            return metVolume(regel, 1);
        }
    },
    /** Reverses a line with another amount than it had. */
    CREDIT_ANDERS(Bron.STAAND, Set.of("8017")) {
        @Override
        boolean past(Regel regel) {
            return isInMinuten(regel);
        }

        @Override
        Regel maak(Regel regel) {
            return metVolume(regel.terug(""), regel.volume() - 1);
        }
    },
    /** Reverses a line that never was. */
    CREDIT_ONBEKEND(Bron.STAAND, Set.of("8017")) {
        @Override
        Regel maak(Regel regel) {
            return regel.metReferenties("", "NOOITGEZIEN");
        }
    },
    /** Reverses a line a second time. */
    CREDIT_DUBBEL(Bron.TERUGGEDRAAID, Set.of("9390")) {
        @Override
        Regel maak(Regel regel) {
            return regel.terug("");
        }
    };

    /** The lines on which it can be made. */
    enum Bron {
        /** A new line, which takes the faulty form. */
        NIEUW,
        /** A granted line; the faulty one comes on top. */
        STAAND,
        /** A reversed line; the faulty one comes on top. */
        TERUGGEDRAAID
    }

    private static final long ONBEKENDE_TOEWIJZING = 999_999;
    private static final String ONBEKENDE_CLIENT = Clienten.buitenstaander();

    private final Bron bron;
    private final Set<String> codes;

    Misslag(Bron bron, Set<String> codes) {
        this.bron = bron;
        this.codes = codes;
    }

    Bron bron() {
        return bron;
    }

    Set<String> codes() {
        return codes;
    }

    /** Whether it can be made on this line. */
    boolean past(Regel regel) {
        return true;
    }

    /** The faulty line. */
    abstract Regel maak(Regel regel);

    private static boolean isInMinuten(Regel regel) {
        return Zorgsoort.valueOf(regel.code()).isInMinuten();
    }

    private static boolean heleMaand(Regel regel) {
        YearMonth maand = regel.periode().maand();
        return regel.periode().equals(Termijn.maand(maand));
    }

    private static Regel metVolume(Regel regel, long volume) {
        LocalDate dag = regel.periode().begin();
        return regel.metPrijs(
                volume,
                regel.eenheid(),
                regel.tarief().orElseThrow(),
                Zorgsoort.valueOf(regel.code()).bedrag(volume, dag));
    }
}
