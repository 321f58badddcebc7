package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.beheer.pagina.Berichtmodel.Groep;
import nl.berichtenstraat.beheer.pagina.Berichtmodel.Paneel;
import nl.berichtenstraat.beheer.pagina.Berichtmodel.Plek;
import nl.berichtenstraat.beheer.xml.Aanwijzer;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.beheer.xml.Venster;
import nl.berichtenstraat.beheer.xml.Xmlregel;
import nl.berichtenstraat.beheer.xml.Xmlregels;
import nl.berichtenstraat.beheer.xml.Xmlregels.Gelezen;
import nl.berichtenstraat.beheer.xml.Xmlregels.Zicht;
import nl.berichtenstraat.bericht.Welgevormd;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Verhaal.Uitgegaan;

/** Puts together what the page of a message shows. The file is read once for all the lines that are needed of it. */
final class Berichtbeeld {

    private static final int INZAGE = 50;

    private final Regelboek regelboek;
    private final Weergave weergave;

    Berichtbeeld(Regelboek regelboek, Weergave weergave) {
        this.regelboek = regelboek;
        this.weergave = weergave;
    }

    Berichtmodel van(
            Register register,
            Bereik bereik,
            Verhaal verhaal,
            List<Uitgegaan> uitgaand,
            Berichtkijk kijk,
            Berichtmodel.Rechten rechten,
            boolean onthuld,
            boolean metInzage) {
        BewaardBericht bericht = verhaal.bericht();
        List<Bevindingsrij> gevonden = register.zoeken()
                .bevindingen(bereik, bericht.id(), kijk.regel(), kijk.overslaan(), Berichtkijk.BEVINDINGEN + 1);
        List<Bevindingsrij> rijen = gevonden.subList(0, Math.min(Berichtkijk.BEVINDINGEN, gevonden.size()));
        Zicht zicht = zicht(bericht, onthuld, () -> register.berichten().inhoud(bericht.id()));
        List<Aangewezen> aangewezen = wijsAan(rijen, register.berichten().inhoud(bericht.id()));
        Gelezen gelezen = lees(register.berichten().inhoud(bericht.id()), zicht, aangewezen, List.of(kijk.venster()));
        return new Berichtmodel(
                verhaal,
                uitgaand,
                verhaal.groepen().stream()
                        .map(groep -> new Groep(
                                groep,
                                regelboek
                                        .zoek(groep.regel())
                                        .map(stand -> stand.regel().omschrijving())))
                        .toList(),
                kijk.regel(),
                plekken(bericht.id(), kijk, aangewezen, gelezen),
                kijk.pagina() > 1 ? Optional.of(kijk.opPagina(bericht.id(), kijk.pagina() - 1)) : Optional.empty(),
                gevonden.size() > rijen.size()
                        ? Optional.of(kijk.opPagina(bericht.id(), kijk.pagina() + 1))
                        : Optional.empty(),
                paneel(bericht, aangewezen, gelezen.regels(), kijk, zicht),
                antwoord(register, bericht, uitgaand, kijk, onthuld),
                rechten.ggk() ? enveloppen(register, bereik, bericht.id()) : List.of(),
                metInzage ? inzage(register, bericht.id()) : List.of(),
                rechten,
                onthuld,
                weergave);
    }

    private static List<Ggkbericht> enveloppen(Register register, Bereik bereik, long id) {
        return register.ggk().bij(id).stream()
                .filter(envelop -> bereik.omvat(envelop.gemeente(), envelop.partner()))
                .toList();
    }

    private static List<Plek> plekken(long id, Berichtkijk kijk, List<Aangewezen> aangewezen, Gelezen gelezen) {
        Set<Integer> gezien = new HashSet<>();
        return aangewezen.stream()
                .map(een -> new Plek(
                        een,
                        Optional.of(een.plek().regel())
                                .filter(regel -> regel > 0)
                                .map(regel -> kijk.naarRegel(id, regel)),
                        gelezen.rond(een),
                        Optional.of(een.plek().regel()).filter(gezien::add).map(regel -> Plek.ANKER + regel)))
                .toList();
    }

    /** What passed the schema is well-formed; of anything else that is to be seen. */
    private static Zicht zicht(BewaardBericht bericht, boolean onthuld, Supplier<InputStream> inhoud) {
        if (onthuld) {
            return Zicht.ALLES;
        }
        boolean doorSchema = bericht.status() == Berichtstatus.VERWERKT
                && bericht.uitkomst()
                        .filter(uitkomst -> !uitkomst.equals("fout"))
                        .isPresent();
        return doorSchema || isWelgevormd(inhoud.get()) ? Zicht.GEMASKERD : Zicht.GERAAMTE;
    }

    private static boolean isWelgevormd(InputStream inhoud) {
        try (inhoud) {
            return Welgevormd.is(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without findings there is nothing to look for. */
    private static List<Aangewezen> wijsAan(List<Bevindingsrij> rijen, InputStream inhoud) {
        try (inhoud) {
            return Aanwijzer.wijsAan(rijen, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gelezen lees(InputStream inhoud, Zicht zicht, List<Aangewezen> aangewezen, List<Venster> vensters) {
        try (inhoud) {
            return Xmlregels.lees(inhoud, zicht, aangewezen, vensters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paneel paneel(
            BewaardBericht bericht, List<Aangewezen> aangewezen, List<Xmlregel> regels, Berichtkijk kijk, Zicht zicht) {
        Set<Integer> raak = aangewezen.stream().map(een -> een.plek().regel()).collect(Collectors.toSet());
        return new Paneel(
                bericht.kenmerken().map(kop -> weergave.soort(kop.soort())).orElse("onbekend bericht"),
                regels.stream()
                        .filter(regel -> kijk.venster().bevat(regel.nummer()))
                        .toList(),
                raak,
                kijk.van(),
                kijk.tot(),
                zicht == Zicht.GERAAMTE);
    }

    /** The first message of the standard that went out, not counting the message itself; ours are well-formed. */
    private static Optional<Paneel> antwoord(
            Register register, BewaardBericht zelf, List<Uitgegaan> uitgaand, Berichtkijk kijk, boolean onthuld) {
        String eigen = zelf.kenmerken().map(kop -> kop.soort().naam()).orElse("");
        return uitgaand.stream()
                .filter(bericht ->
                        bericht.soort().startsWith("wmo") && !bericht.soort().equals(eigen))
                .findFirst()
                .map(bericht -> new Paneel(
                        Woorden.uitgaand(bericht.soort()),
                        lees(
                                        register.uitbak().inhoud(bericht.id()),
                                        onthuld ? Zicht.ALLES : Zicht.GEMASKERD,
                                        List.of(),
                                        List.of(kijk.antwoordvenster()))
                                .regels(),
                        Set.of(),
                        kijk.antwoordVan(),
                        kijk.antwoordvenster().tot(),
                        false));
    }

    private static List<Auditlog.Bewaard> inzage(Register register, long id) {
        Auditlog.Keuze keuze = new Auditlog.Keuze(
                Optional.empty(), Optional.empty(), Optional.of("bericht " + id), Optional.empty(), Optional.empty());
        return register.audit().lees(keuze, Optional.empty(), INZAGE);
    }
}
