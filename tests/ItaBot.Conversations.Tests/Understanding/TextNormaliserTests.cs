using FsCheck;
using FsCheck.Fluent;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Tests.Understanding;

public class TextNormaliserTests
{
    private static readonly TextNormaliser Normaliser = new(["ครับ", "ค่ะ", "คะ", "จ้า"]);

    [Theory]
    [InlineData("ปี ๒๕๖๘", "ปี2568")]
    [InlineData("I ๑๒", "i 12")]
    [InlineData("มากกกก", "มาก")]
    [InlineData("คะแนนนนน", "คะแนน")]
    [InlineData("คะเเนนน้อย", "คะแนนน้อย")]
    [InlineData("ข้\u200Bอ", "ข้อ")]
    [InlineData("ได\u0E4D\u0E32", "ไดำ")]
    [InlineData("Ｉ１０", "i10")]
    [InlineData("อบต.ด่าน ครับ", "อบตด่าน")]
    [InlineData("เจ้า", "เจ้า")]
    [InlineData("คะแนน คะ", "คะแนน")]
    [InlineData("i13 – i15", "i13-i15")]
    [InlineData("No-Gift Policy!", "no gift policy")]
    [InlineData("80.50 .", "80.50")]
    [InlineData("ข้อ 1๔", "ข้อi4")]
    [InlineData("ดู https://example.go.th/a?b=1 นะ", "ดูurlนะ")]
    public void One_spelling_is_given_to_what_people_type_in_many(string typed, string normal) =>
        Assert.Equal(normal, Normaliser.Normalise(typed));

    [Fact]
    public void Normalising_twice_changes_nothing()
    {
        var characters = Gen.OneOf(
            Gen.Elements("กงนครับะาแเ่้ั๑๔๐1lI0 .-–/=ๆ\u200B\u0E4D".ToCharArray()),
            Gen.Choose('ก', '๛').Select(c => (char)c),
            Gen.Choose(0, char.MaxValue).Select(c => (char)c));
        var texts = Gen.ArrayOf(characters).Resize(120).Select(c => new string(c)).ToArbitrary();
        var stable = Prop.ForAll(texts, text => Normaliser.Normalise(Normaliser.Normalise(text)) == Normaliser.Normalise(text));

        stable.Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(2568, 1));
    }

    [Fact]
    public void Only_the_beginning_of_a_long_text_is_kept() =>
        Assert.Equal(TextNormaliser.MaxLength, Normaliser.Normalise(string.Concat(Enumerable.Repeat("ab1", 5000))).Length);
}
