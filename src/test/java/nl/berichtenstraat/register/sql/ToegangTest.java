package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Inlog;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.Toegangsregister.Pogingen;
import nl.berichtenstraat.register.Toegangsregister.Sessie;
import nl.berichtenstraat.register.Toegangsregister.Token;
import org.junit.jupiter.api.Test;

class ToegangTest extends Opslagproef {

    private static final Macht BEHEERDER = new Macht("beheerder", Bereik.alles());
    private static final Macht AANBIEDER = new Macht("aanbieder", Bereik.van(new AgbCode("12345678")));
    private static final Macht GEMEENTE =
            new Macht("gemeente", Bereik.van(Set.of(new Gemeentecode("0505"), new Gemeentecode("0523"))));

    @Test
    void givesBackAllThatIsKnownOfAnAccount() {
        Inlog eenmalig = Inlog.eenmalig("afdruk", Optional.of(NU.plus(Duration.ofDays(7))));
        long anna = in(r -> r.toegang().voegToe("anna", GEMEENTE, eenmalig, NU));
        long ben = in(r -> r.toegang().voegToe("ben", AANBIEDER, Inlog.van("sub-1"), NU.plusMillis(400)));

        assertThat(lijst(r -> r.toegang().accounts()))
                .containsExactly(
                        new Account(anna, "anna", GEMEENTE, eenmalig, true, Pogingen.GEEN, NU),
                        new Account(ben, "ben", AANBIEDER, Inlog.van("sub-1"), true, Pogingen.GEEN, NU));
        assertThat(misschien(r -> r.toegang().accountVan("sub-1")))
                .map(Account::id)
                .contains(ben);
        assertThat(misschien(r -> r.toegang().account("ben"))).map(Account::id).contains(ben);
        assertThat(misschien(r -> r.toegang().account("Ben"))).isEmpty();
    }

    @Test
    void changesAnAccountPieceByPiece() {
        long id = in(r -> r.toegang().voegToe("anna", GEMEENTE, Inlog.van("sub-1"), NU));
        Pogingen pogingen = new Pogingen(6, Optional.of(NU.plusSeconds(30)));
        doe(r -> {
            r.toegang().zetMacht(id, BEHEERDER);
            r.toegang().zetInlog(id, Inlog.metWachtwoord("nieuw"));
            r.toegang().zetActief(id, false);
            r.toegang().zetPogingen(id, pogingen);
        });

        assertThat(misschien(r -> r.toegang().vergrendel("anna")))
                .contains(new Account(id, "anna", BEHEERDER, Inlog.metWachtwoord("nieuw"), false, pogingen, NU));
    }

    @Test
    void keepsNamesAndSubjectsApart() {
        doe(r -> r.toegang().voegToe("anna", BEHEERDER, Inlog.van("sub-1"), NU));

        assertThatThrownBy(() -> in(r -> r.toegang().voegToe("anna", BEHEERDER, Inlog.van("sub-2"), NU)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> in(r -> r.toegang().voegToe("ben", BEHEERDER, Inlog.van("sub-1"), NU)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void endsSessionsOneByOneByAccountAndByAge() {
        long anna = in(r -> r.toegang().voegToe("anna", BEHEERDER, Inlog.van("a"), NU));
        long ben = in(r -> r.toegang().voegToe("ben", BEHEERDER, Inlog.van("b"), NU));
        Instant later = NU.plusSeconds(60);
        doe(r -> {
            r.toegang().beginSessie("a1", anna, NU);
            r.toegang().beginSessie("a2", anna, NU);
            r.toegang().beginSessie("b1", ben, NU);
            r.toegang().beginSessie("b2", ben, later);
            r.toegang().gebruikSessie("a1", later);
            r.toegang().gebruikSessie("weg", later);
        });
        assertThat(misschien(r -> r.toegang().sessie("a1"))).contains(new Sessie(anna, NU, later));

        doe(r -> r.toegang().ruimSessiesOp(NU, later));
        assertThat(misschien(r -> r.toegang().sessie("a1"))).isPresent();
        assertThat(misschien(r -> r.toegang().sessie("a2"))).as("not used").isEmpty();
        assertThat(misschien(r -> r.toegang().sessie("b1"))).as("not used").isEmpty();

        doe(r -> r.toegang().ruimSessiesOp(later, NU));
        assertThat(misschien(r -> r.toegang().sessie("a1")))
                .as("began too long ago")
                .isEmpty();
        assertThat(misschien(r -> r.toegang().sessie("b2"))).isPresent();

        doe(r -> r.toegang().beginSessie("b3", ben, later));
        doe(r -> r.toegang().eindigSessie("b2"));
        assertThat(misschien(r -> r.toegang().sessie("b2"))).isEmpty();
        doe(r -> r.toegang().eindigSessies(ben));
        assertThat(misschien(r -> r.toegang().sessie("b3"))).isEmpty();
    }

    @Test
    void keepsATokenUntilItIsWithdrawnOrExpires() {
        Instant verloopt = NU.plusSeconds(3600);
        doe(r -> r.toegang().voegTokenToe("afdruk", "epd", AANBIEDER, NU, verloopt));
        Token token = misschien(r -> r.toegang().token("afdruk")).orElseThrow();

        assertThat(token).isEqualTo(new Token(token.id(), "epd", AANBIEDER, NU, verloopt, Optional.empty()));
        assertThat(token.isGeldig(verloopt.minusSeconds(1))).isTrue();
        assertThat(token.isGeldig(verloopt)).isFalse();

        doe(r -> r.toegang().trekTokenIn(token.id(), NU.plusSeconds(5)));
        doe(r -> r.toegang().trekTokenIn(token.id(), NU.plusSeconds(50)));
        assertThat(lijst(r -> r.toegang().tokens()))
                .containsExactly(misschien(r -> r.toegang().token(token.id())).orElseThrow());
        assertThat(misschien(r -> r.toegang().token("afdruk")).flatMap(Token::ingetrokken))
                .contains(NU.plusSeconds(5));
    }

    @Test
    void showsNoSecretOfAnAccount() {
        long id = in(r -> r.toegang().voegToe("anna", BEHEERDER, Inlog.metWachtwoord("$argon2id$geheim"), NU));

        assertThat(misschien(r -> r.toegang().account(id)).toString())
                .contains("anna")
                .doesNotContain("argon2id");
    }
}
