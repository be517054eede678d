using ItaBot.Channels.Words;
using ItaBot.Conversations.Phrases;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Channels.Tests.Words;

public sealed class ChatWordsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("words");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_words_that_the_bot_names_are_words_that_it_listens_to()
    {
        var words = ChatWordsReader.Load(ChatWordsReader.DefaultPath);
        var phrases = PhrasebookReader.Load(PhrasebookReader.DefaultDirectory);

        Assert.All(Phrasebook.Locales, locale =>
        {
            Assert.True(words.AskToUnlink(phrases.Say(locale, "link.unlinkwords")));
            Assert.True(words.Greet(phrases.Say(locale, "chat.say.greeting")));
            Assert.True(words.Thank(phrases.Say(locale, "chat.say.thanks")));
        });
    }

    [Theory]
    [InlineData("ดู ต่อ ค่ะ", true)]
    [InlineData("SHOW  MORE!", true)]
    [InlineData("\u200Bดูต่อ\u200B", true)]
    [InlineData("ดูต่อจากปีที่แล้ว", false)]
    [InlineData("furthermore", false)]
    [InlineData("", false)]
    public void Words_count_where_they_are_the_whole_message(string text, bool expected) =>
        Assert.Equal(expected, ChatWordsReader.Load(ChatWordsReader.DefaultPath).AskForMore(text));

    [Theory]
    [InlineData("more: [ดูต่อ]")]
    [InlineData("mroe: [ดูต่อ]")]
    [InlineData("]: {")]
    public void A_broken_file_is_refused_with_its_name(string text)
    {
        var path = Path.Combine(_folder.FullName, "words.yaml");
        File.WriteAllText(path, text);

        Assert.Equal(path, Assert.Throws<DataFileException>(() => ChatWordsReader.Load(path)).File);
    }

    [Fact]
    public void A_missing_file_is_refused_with_its_name()
    {
        var path = Path.Combine(_folder.FullName, "words.yaml");

        Assert.Equal(path, Assert.Throws<DataFileException>(() => ChatWordsReader.Load(path)).File);
    }
}
