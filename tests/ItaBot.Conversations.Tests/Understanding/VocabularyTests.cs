using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Understanding;

public sealed class VocabularyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itabot-vocabulary-");

    public VocabularyTests()
    {
        foreach (var file in Directory.EnumerateFiles(Understander.DefaultDirectory))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    [Theory]
    [InlineData("words.yaml", "passMark: [", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "colour: red", "words.yaml บรรทัดที่")]
    [InlineData("words.yaml", "lowest: ['(ต่ำ']", "'(ต่ำ'")]
    [InlineData("words.yaml", "tools: { XIT: [xit] }", "'XIT'")]
    [InlineData("intents.yaml", "score.show: { needs: [luck] }", "'luck'")]
    [InlineData("intents.yaml", "score.show: { say: { 3: ['…'] } }", "intents.yaml")]
    [InlineData("intents.yaml", "", "intents.yaml")]
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
    public void A_word_that_an_officer_adds_is_understood()
    {
        const string Question = "ข้อไหนกระจอกงอกง่อย";
        Assert.Equal(Intents.None, Speech.Read(Question).Intent);

        File.WriteAllText(PathOf("words.yaml"), File.ReadAllText(PathOf("words.yaml")).Replace("lowest: [", "lowest: [กระจอกงอกง่อย, ", StringComparison.Ordinal));

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
