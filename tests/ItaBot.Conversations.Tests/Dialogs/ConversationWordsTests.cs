using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class ConversationWordsTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("conversations");

    public ConversationWordsTests()
    {
        foreach (var file in Directory.GetFiles(ConversationWordsReader.DefaultDirectory))
        {
            File.Copy(file, Path.Combine(_directory.FullName, Path.GetFileName(file)));
        }
    }

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData("cancel: [", "cancel: [(เลิก, ", "(เลิก")]
    [InlineData("cancel: [", "cansel: [", "cansel")]
    [InlineData("cancel: [", "cancel: ยกเลิก #[", "list")]
    public void A_broken_list_is_refused_with_its_line(string written, string broken, string named)
    {
        var path = Path.Combine(_directory.FullName, "commands.yaml");
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, l => l.StartsWith(written, StringComparison.Ordinal));
        lines[line] = lines[line].Replace(written, broken, StringComparison.Ordinal);
        File.WriteAllLines(path, lines);

        var refusal = Assert.Throws<DataFileException>(() => ConversationWordsReader.Load(_directory.FullName));

        Assert.Equal(line + 1, refusal.Line);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_no_number_is_refused_with_its_line()
    {
        var path = Path.Combine(_directory.FullName, "followups.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n  1: [", "\n  one: [", StringComparison.Ordinal));

        var refusal = Assert.Throws<DataFileException>(() => ConversationWordsReader.Load(_directory.FullName));

        Assert.Contains("one", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused_with_what_to_do()
    {
        File.Delete(Path.Combine(_directory.FullName, "followups.yaml"));

        Assert.Contains("followups.yaml", Assert.Throws<DataFileException>(() => ConversationWordsReader.Load(_directory.FullName)).Message, StringComparison.Ordinal);
    }
}
