using ItaBot.Conversations.Answers.Contacts;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class ContactAnswerTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("contacts");

    [Fact]
    public void Whoever_wants_to_report_corruption_gets_channels_and_is_asked_not_to_write_it_here()
    {
        var contacts = ContactBookReader.Load(ContactBookReader.DefaultPath);

        var (reply, _) = Question.To(new ComplaintAnswerer(contacts), new Slots());

        Assert.Equal(contacts.Channels.Count, reply.Card!.Rows.Count);
        Assert.Contains(Question.Phrases.Say("th", "complaint.notstored"), reply.Card.Notes);
        Assert.Contains(Question.Phrases.Say("th", "complaint.unconfirmed"), reply.Card.Notes);
    }

    [Fact]
    public void An_agency_that_nobody_entered_has_no_invented_number()
    {
        var (reply, facts) = Question.To(new ContactAnswerer(Load("channels: []\nagencies: {}")), new Slots());

        Assert.Null(reply.Card);
        Assert.Empty(facts);
    }

    [Fact]
    public void What_was_entered_is_shown()
    {
        var contacts = Load("channels: []\nagencies:\n  klong-mueang: { phone: \"044 000 000\" }");

        var (reply, _) = Question.To(new ContactAnswerer(contacts), new Slots());

        Assert.Equal("044 000 000", Assert.Single(reply.Card!.Rows).Value);
    }

    [Theory]
    [InlineData("channels: []", 1)]
    [InlineData("channels: []\nagencies:\n  dan: { fax: \"1\" }", 3)]
    [InlineData("agencies: {}\nchannels:\n  - { th: ก, en: a, phone: \"1\", standing: sure }", 3)]
    public void A_broken_file_is_refused_with_its_line(string yaml, int line) =>
        Assert.Equal(line, Assert.Throws<DataFileException>(() => Load(yaml)).Line);

    public void Dispose() => _directory.Delete(recursive: true);

    private ContactBook Load(string yaml)
    {
        var path = Path.Combine(_directory.FullName, "contacts.yaml");
        File.WriteAllText(path, yaml);
        return ContactBookReader.Load(path);
    }
}
