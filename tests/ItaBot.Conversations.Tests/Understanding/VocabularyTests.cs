using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Understanding;

public sealed class VocabularyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-vocabulary-");

    public VocabularyTests()
    {
        _folder.CreateSubdirectory("examples");
        foreach (var file in Directory.EnumerateFiles(Understander.DefaultDirectory, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, PathOf(Path.GetRelativePath(Understander.DefaultDirectory, file)));
        }
    }

    [Theory]
    [InlineData("words.yaml", "passMark: [", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "colour: red", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "lowest: ['(ต่ำ']", "'(ต่ำ'")]
    [InlineData("words.yaml", "tools: { XIT: [xit] }", "'XIT'")]
    [InlineData("examples/scores.yaml", "score.shwo: [how much]", "'score.shwo'")]
    [InlineData("examples/scores.yaml", "score.show: ['(how']", "'(how'")]
    [InlineData("examples/scores.yaml", "", "scores.yaml")]
    [InlineData("confidence.yaml", "sure: high", "confidence.yaml")]
    public void A_broken_file_is_named(string file, string content, string named)
    {
        File.WriteAllText(PathOf(file), content);

        var problem = Assert.Throws<DataFileException>(Load);

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(PathOf("words.yaml"));

        var problem = Assert.Throws<DataFileException>(Load);

        Assert.Contains("words.yaml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_an_officer_adds_is_understood()
    {
        const string Question = "กระจอกงอกง่อยตรงไหนเอ่ย";
        Assert.NotEqual(Intents.ScoreRank, Speech.Read(Question).Intent);

        var scores = File.ReadAllText(PathOf("examples/scores.yaml"));
        File.WriteAllText(
            PathOf("examples/scores.yaml"),
            scores.Replace("\nscore.rank:\n", "\nscore.rank:\n  - (เรา|หน่วยงาน)กระจอกงอกง่อย(ตรงไหน|เรื่องอะไร)(เอ่ย|บ้าง|สุด)\n", StringComparison.Ordinal));

        Assert.Equal(Intents.ScoreRank, Load().Read(Question, [], Speech.Now).Intent);
    }

    [Fact]
    public void The_pass_mark_comes_from_the_file()
    {
        File.WriteAllText(PathOf("words.yaml"), File.ReadAllText(PathOf("words.yaml")).Replace("passMark: 85", "passMark: 70", StringComparison.Ordinal));

        Assert.Equal(70, Load().Read("มีข้อไหนไม่ผ่านบ้าง", [], Speech.Now).Slots.Threshold);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private Understander Load() => new(_folder.FullName, Speech.Rules);
}
