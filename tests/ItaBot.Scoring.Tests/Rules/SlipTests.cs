using FsCheck;
using FsCheck.Fluent;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Tests.Rules;

public sealed class SlipTests
{
    private const string Letters = "{}[]:,-\"'#&*!|>%@\t\n0x";

    [Fact]
    public void A_file_with_a_slip_of_the_keyboard_is_read_or_refused_with_a_line()
    {
        var positions = Gen.Choose(0, RuleFolder.Sound.Length - 2);
        var slips = Gen.OneOf(
            positions.Select(p => RuleFolder.Sound.Remove(p, 1)),
            positions.Select(p => RuleFolder.Sound[..p]),
            positions.Zip(Gen.Elements(Letters.AsEnumerable())).Select(s => RuleFolder.Sound.Insert(s.Item1, s.Item2.ToString())));

        Prop.ForAll(slips.ToArbitrary(), IsReadOrRefused).Check(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2568, 1));
    }

    private static void IsReadOrRefused(string text)
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", text);

        var thrown = Record.Exception(folder.Load);

        Assert.True(thrown is null or DataFileException { Line: > 0 }, $"{thrown}");
    }
}
