using FsCheck;
using FsCheck.Fluent;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Tests.Understanding;

public class UnderstanderTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2568, 1);

    [Fact]
    public void Of_wordings_that_are_no_examples_97_in_100_are_read_as_what_they_mean()
    {
        var unseen = Wordings.All.Where(w => !Learning.ExamplesTests.Learnt.Contains(Speech.Understander.Normalise(w.Text))).ToList();

        var misses = unseen
            .Select(w => (w.Text, w.Expected, Actual: Speech.Line(Speech.Read(w.Text))))
            .Where(w => w.Actual != w.Expected)
            .Select(w => $"{w.Text}\n    meant {w.Expected}\n    was   {w.Actual}")
            .ToList();

        Assert.True(misses.Count <= unseen.Count * 0.03, $"{misses.Count} of {unseen.Count}\n{string.Join('\n', misses)}");
    }

    [Fact]
    public void Thai_and_Arabic_digits_mean_the_same() => Assert.Empty(Wordings.All
        .Where(w => !(w.Text.Any(char.IsAsciiDigit) && w.Text.Any(Digits.IsThai)) && !IsKeptAsWritten(w.Expected))
        .Where(w => Speech.Line(Speech.Read(Digits.Swap(w.Text))) != Speech.Line(Speech.Read(w.Text)))
        .Select(w => w.Text));

    [Fact]
    public void Case_changes_nothing() => Assert.Empty(Wordings.All
        .Where(w => !IsKeptAsWritten(w.Expected))
        .Where(w => Speech.Line(Speech.Read(w.Text.ToUpperInvariant())) != Speech.Line(Speech.Read(w.Text)))
        .Select(w => w.Text));

    [Fact]
    public void A_polite_particle_changes_nothing() => Assert.Empty(Wordings.All
        .Where(w => Speech.Line(Speech.Read(w.Text + " ครับบบ")) != Speech.Line(Speech.Read(w.Text)))
        .Select(w => w.Text));

    [Theory]
    [InlineData("อบต.หนองไผ่ได้กี่คะแนน", "อบต.หนองไผ่")]
    [InlineData("ขอเบอร์โทรเทศบาลตำบลบ้านใหม่หน่อยครับ", "เทศบาลตำบลบ้านใหม่")]
    [InlineData("คะแนนของ อบจ. ขอนแก่น ปี 68", "อบจ. ขอนแก่น")]
    [InlineData("What is the score of Nong Phai SAO?", "Nong Phai SAO")]
    [InlineData("อบต.คลองเมืองได้กี่คะแนน", null)]
    [InlineData("คะแนนของ อบต. เท่าไหร่", null)]
    [InlineData("เทศบาลเราได้กี่คะแนน", null)]
    [InlineData("อบต.นี้ได้กี่คะแนน", null)]
    public void An_agency_that_is_not_known_is_told_as_it_was_typed(string text, string? agency) =>
        Assert.Equal(agency, Speech.Read(text).Slots.UnknownAgency);

    [Fact]
    public void The_three_likeliest_meanings_are_told_in_order()
    {
        var understood = Speech.Read("มาตรการข้อ 3");

        var guesses = understood.Guesses;
        Assert.Equal(3, guesses.DistinctBy(g => g.Intent).Count());
        Assert.Equal(guesses.OrderByDescending(g => g.Confidence), guesses);
        Assert.Equal((understood.Intent, understood.Confidence, understood.Slots), (guesses[0].Intent, guesses[0].Confidence, guesses[0].Slots));
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        var read = Wordings.All.AsParallel().WithDegreeOfParallelism(4).Select(w => (w.Text, Line: Speech.Line(Speech.Read(w.Text))));

        Assert.All(read, r => Assert.Equal(Speech.Line(Speech.Read(r.Text)), r.Line));
    }

    [Fact]
    public void Any_text_is_taken()
    {
        var pieces = Gen.Elements(Wordings.All.Select(w => w.Text).Concat(["๐", "เเ", "9.", "-", "(", "#", "…", "\u0000", "\ud800", "ข้อ"]).ToArray());
        var texts = Gen.ListOf(pieces).Resize(200).Select(p => string.Concat(p)).ToArbitrary();
        var confident = Prop.ForAll(texts, text => Speech.Read(text).Confidence is >= 0 and <= 1);

        confident.Check(Seeded);
    }

    [Fact]
    public void Ten_thousand_random_characters_are_taken()
    {
        var characters = Gen.Choose(0, char.MaxValue).Select(c => (char)c);
        var thai = Gen.Choose('ก', '๛').Select(c => (char)c);
        var texts = Gen.ArrayOf(Gen.OneOf(characters, thai, thai), 10_000).Select(c => new string(c)).ToArbitrary();
        var taken = Prop.ForAll(texts, text => Speech.Read(text).Intent.Length > 0);

        taken.Check(Seeded.WithMaxTest(50));
    }

    [Theory]
    [InlineData("ข้อไหนต่ำสุดใน i13-i15", "item:i13 item:i14 item:i15")]
    [InlineData("which of i13 to i15 is lowest?", "item:i13 item:i14 item:i15")]
    [InlineData("ระหว่าง o1 o4 o12 ข้อไหนแย่สุด", "item:o1 item:o4 item:o12")]
    [InlineData("ตัวชี้วัดที่ 1-3 ตัวไหนสูงสุด", "indicator:1 indicator:2 indicator:3")]
    public void A_list_is_limited_to_what_is_named(string text, string among)
    {
        var slots = Speech.Read(text).Slots;

        Assert.Equal(among, string.Join(' ', slots.Among!));
        Assert.Null(slots.Target);
    }

    [Theory]
    [InlineData("ข้อไหนในตัวชี้วัดที่ 9 ต่ำกว่า 85", "indicator:9")]
    [InlineData("lowest item of sub-indicator 9.3", "sub:9.3")]
    [InlineData("ข้อไหนของการใช้งบประมาณแย่สุด", "indicator:2")]
    public void A_list_is_limited_to_the_parts_of_what_is_named(string text, string under) =>
        Assert.Equal(Target.Parse(under), Speech.Read(text).Slots.Under);

    [Theory]
    [InlineData("คะแนน IIT", "th")]
    [InlineData("IIT score", "en")]
    [InlineData("score ของ i10", "th")]
    [InlineData("12345", "en")]
    public void The_locale_is_Thai_where_there_are_Thai_letters(string text, string locale) =>
        Assert.Equal(locale, Speech.Read(text).Locale);

    [Fact]
    public void A_name_that_several_agencies_have_is_not_guessed()
    {
        var understander = Speech.Understander;

        var agency = understander.Read("อบต.ทุ่งทองได้กี่คะแนน", [Some.Agency("a", "ตาก"), Some.Agency("b", "พะเยา")], Speech.Now).Slots.Agency;

        Assert.Null(agency);
    }

    [Fact]
    public void The_province_tells_agencies_of_one_name_apart()
    {
        var understander = Speech.Understander;

        var agency = understander.Read("อบต.ทุ่งทอง จ.พะเยา ได้กี่คะแนน", [Some.Agency("a", "ตาก"), Some.Agency("b", "พะเยา")], Speech.Now).Slots.Agency;

        Assert.Equal("b", agency);
    }

    [Fact]
    public void An_agency_that_comes_to_be_known_is_read_from_then_on()
    {
        const string Question = "อบต.ทุ่งทองได้กี่คะแนน";

        var before = Speech.Understander.Read(Question, [], Speech.Now).Slots.Agency;
        var after = Speech.Understander.Read(Question, [Some.Agency("thung-thong", "ตาก")], Speech.Now).Slots.Agency;

        Assert.Null(before);
        Assert.Equal("thung-thong", after);
    }

    [Theory]
    [InlineData("อบต.คลองอเมืองได้กี่คะแนน", "klong-mueang")]
    [InlineData("เทศบาลปากพริก ปี 68 ได้กี่คะแนน", "pak-phraek")]
    [InlineData("อบต.ด้าน ปี 65 ได้กี่คะแนน", "dan")]
    [InlineData("คะแนนของด่านปี 65", "dan")]
    [InlineData("คะแนนด้านการใช้อำนาจ", null)]
    [InlineData("ด่านตรวจมีกี่คะแนน", null)]
    public void Small_slips_in_an_agency_name_are_forgiven_and_ordinary_words_are_not_taken_for_one(string text, string? agency) =>
        Assert.Equal(agency, Speech.Read(text).Slots.Agency);

    private static bool IsKeptAsWritten(string expected) =>
        expected.Contains("url=", StringComparison.Ordinal) || expected.Contains("owner=", StringComparison.Ordinal);
}
