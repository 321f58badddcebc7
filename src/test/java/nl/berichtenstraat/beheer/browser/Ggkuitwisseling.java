package nl.berichtenstraat.beheer.browser;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.berichtenstraat.Demomaand;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.register.Ggkbericht.Koppeling;
import nl.berichtenstraat.register.Ggkregister.Ingekomen;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;

/** Something of everything that was exchanged with the GGk: what was kept apart, rejected, replaced, and waits too long. */
final class Ggkuitwisseling {

    private static final Instant NU = Demomaand.KLOK.instant();

    private Ggkuitwisseling() {}

    /** Puts it in a register. */
    static void maak(Registers registers) {
        registers.inTransactie(register -> {
            verzonden(register, "WMO301", Koppeling.GEEN, Duration.ofDays(20));
            long afgewezen = verzonden(register, "WMO319", Koppeling.GEEN, Duration.ofDays(3));
            register.ggk().stand(afgewezen, Ggkstand.AFGEWEZEN);
            register.ggk().vraagAandacht(afgewezen, "Afgewezen. Verzend het als nieuw.");
            verzonden(
                    register,
                    "WMO319",
                    new Koppeling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(afgewezen)),
                    Duration.ofDays(1));
            apart(register);
            return register;
        });
    }

    private static long verzonden(Register register, String functie, Koppeling koppeling, Duration geleden) {
        Instant moment = NU.minus(geleden);
        StufBericht bericht = bericht(Demomaand.GEMEENTE, Demomaand.AANBIEDER, functie, geleden.toDays());
        long id = register.ggk()
                .maak("ggk", moment, bericht, koppeling, Optional.empty())
                .id();
        register.ggk().overgedragen(id, moment);
        return id;
    }

    private static void apart(Register register) {
        register.ggk()
                .bewaar(
                        new Ingekomen(
                                "soap",
                                NU,
                                Ggkstand.APART,
                                Optional.of(bericht(Demomaand.AANBIEDER, Demomaand.GEMEENTE, "WMO305", 0)),
                                Optional.of("0"),
                                Koppeling.GEEN,
                                Optional.of("De envelop klopt niet.")),
                        new ByteArrayInputStream(new byte[] {1}));
    }

    private static StufBericht bericht(String van, String aan, String functie, long nummer) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(van, "Proef", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(aan),
                        "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f" + (10 + nummer),
                        "20260415100000000",
                        Optional.empty(),
                        Optional.of(functie)),
                new Parameters("0001", "0000", "0003", "0002"));
    }
}
