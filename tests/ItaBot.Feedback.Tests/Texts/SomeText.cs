using FsCheck;
using FsCheck.Fluent;

namespace ItaBot.Feedback.Tests.Texts;

/// <summary>Any text: pieces that people write, strung together with any characters, also broken ones.</summary>
internal static class SomeText
{
    private static readonly string[] Pieces =
        ["มาก", "ที่สุด", "ไม่", "4", "๖", "/", "5", " ", "👍", "⭐", "\uD83D", "\u200D", "้", "๊", "ครับ", "คุณ", "นาย", "081-234-5678", "@", ".com", "โกง", "โ ก ง", "[", "]", "{", "999999999999", "…"];

    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
            Gen.Elements(Pieces),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))
        .ListOf()
        .Select(parts => string.Concat(parts))
        .ToArbitrary();
}
