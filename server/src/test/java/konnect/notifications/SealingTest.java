package konnect.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final String THEIRS =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    @Test
    void theExampleOfTheStandardComesOutByteForByte() throws Exception {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var secret = new BigInteger(1, decoded("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        var point = decoded("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8");
        var own = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        var factory = KeyFactory.getInstance("EC");
        var keys = new KeyPair(
                factory.generatePublic(new ECPublicKeySpec(own, curve)),
                factory.generatePrivate(new ECPrivateKeySpec(secret, curve)));
        var to = new Subscription("ps_1", "u_1", "https://push.example", THEIRS, "BTBZMqHH6r4Tts7J_aSIgg");
        var text = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);
        var sealed = Sealing.seal(to, text, keys, decoded("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
                        + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNW"
                        + "QexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void onlyPointsOfTheCurveAreKeys() {
        assertThat(Sealing.isKey(THEIRS)).isTrue();
        assertThat(Sealing.isKey(THEIRS.replace("BCVxsr7N", "BCVxsr7M"))).isFalse();
        assertThat(Sealing.isKey("BAAA")).isFalse();
        assertThat(Sealing.isKey("A" + THEIRS.substring(1))).isFalse();
    }
}
