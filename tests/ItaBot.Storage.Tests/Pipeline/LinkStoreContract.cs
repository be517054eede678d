using ItaBot.Channels;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every store of officers' links does.</summary>
public abstract class LinkStoreContract : PipelineContract
{
    private static LinkCode Code { get; } = new("hash", "dan", "ปลัดแดง", Now.AddMinutes(10));

    private static OfficerLink Link { get; } = new(Person, "dan", "ปลัดแดง", Now);

    [Fact]
    public async Task A_code_is_found_until_it_expires()
    {
        var stores = await NewStoresAsync();

        await stores.Links.AddCodeAsync(Code, CancellationToken.None);

        Assert.Equal(Code, await FindCodeAsync(stores, Code.ExpiresAt.AddMilliseconds(-1)));
        Assert.Null(await FindCodeAsync(stores, Code.ExpiresAt));
        Assert.Null(await stores.Links.FindCodeAsync("other", Now, CancellationToken.None));
    }

    [Fact]
    public async Task Linking_uses_up_the_code_and_forgets_wrong_ones()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.NoteWrongCode(Person, new(4, null))));

        await TurnAsync(stores, "e2", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link)));

        Assert.Equal(Link, await FindLinkAsync(stores));
        Assert.Null(await FindCodeAsync(stores, Now));
        Assert.Equal(WrongCodes.None, await stores.Links.FindWrongCodesAsync(Person, CancellationToken.None));
    }

    [Fact]
    public async Task A_code_links_one_person_only()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link)));
        var second = await ArriveAsync(stores, Event("e2", Malee));
        var hers = new TurnRecord.LinkOfficer(Code.Hash, Link with { Person = new(Line, "malee") });

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, second, Notes(hers)));

        Assert.Null(await stores.Links.FindLinkAsync(hers.Link.Person, CancellationToken.None));
    }

    [Fact]
    public async Task A_code_that_expired_before_the_turn_ended_links_nobody()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code with { ExpiresAt = Now }, CancellationToken.None);
        var running = await ArriveAsync(stores, Event("e1"));

        await Assert.ThrowsAsync<TurnConflictException>(
            () => CommitAsync(stores, running, Notes(new TurnRecord.LinkOfficer(Code.Hash, Link))));

        Assert.Null(await FindLinkAsync(stores));
    }

    [Fact]
    public async Task A_second_link_replaces_the_first()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code, CancellationToken.None);
        await stores.Links.AddCodeAsync(Code with { Hash = "other" }, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link)));

        var moved = Link with { AgencyId = "pak-phraek", LinkedAt = Now.AddDays(1) };
        await TurnAsync(stores, "e2", Notes(new TurnRecord.LinkOfficer("other", moved)));

        Assert.Equal(moved, await FindLinkAsync(stores));
    }

    [Fact]
    public async Task Someone_who_unlinks_is_no_officer_any_more()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link)));

        await TurnAsync(stores, "e2", Notes(new TurnRecord.UnlinkOfficer(Person)));

        Assert.Null(await FindLinkAsync(stores));
    }

    [Fact]
    public async Task Someone_who_is_in_the_directory_is_there_what_the_directory_says_from_day_to_day()
    {
        var stores = await NewStoresAsync();
        var officer = new Officer("daeng", "ปลัดแดง", "dan", "สำนักปลัด", OfficerRole.Executive);
        await stores.Officers.ImportAsync([officer], CancellationToken.None);
        await stores.Links.AddCodeAsync(Code with { OfficerId = "daeng" }, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link with { OfficerId = "daeng" })));

        await stores.Officers.ImportAsync([officer with { Name = "แดง", AgencyId = "pak-phraek" }], CancellationToken.None);

        var moved = Link with { AgencyId = "pak-phraek", Officer = "แดง", OfficerId = "daeng" };
        Assert.Equal(moved, await FindLinkAsync(stores));
    }

    [Fact]
    public async Task A_link_of_an_officer_who_is_in_the_directory_no_more_links_nobody()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(Code with { OfficerId = "daeng" }, CancellationToken.None);

        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, Link with { OfficerId = "daeng" })));

        Assert.Null(await FindLinkAsync(stores));
    }

    [Fact]
    public async Task An_administrators_code_takes_the_place_of_the_one_before_and_of_no_other()
    {
        var stores = await NewStoresAsync();
        var first = Code with { Hash = "first", IsAdministrators = true };
        foreach (var code in new[] { Code, first, first with { Hash = "second" } })
        {
            await stores.Links.AddCodeAsync(code, CancellationToken.None);
        }

        Assert.Equal(Code, await FindCodeAsync(stores, Now));
        Assert.Null(await stores.Links.FindCodeAsync("first", Now, CancellationToken.None));
        Assert.Equal(first with { Hash = "second" }, await stores.Links.FindCodeAsync("second", Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_code_knows_the_officer_it_was_issued_to()
    {
        var stores = await NewStoresAsync();
        var code = Code with { OfficerId = "daeng" };

        await stores.Links.AddCodeAsync(code, CancellationToken.None);

        Assert.Equal(code, await FindCodeAsync(stores, Now));
    }

    [Fact]
    public async Task Of_those_who_are_linked_the_officers_of_the_directory_are_listed()
    {
        var stores = await NewStoresAsync();
        var inNone = Link with { Person = new(Line, "malee") };
        await stores.Links.AddCodeAsync(Code, CancellationToken.None);
        await stores.Links.AddCodeAsync(Code with { Hash = "other" }, CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer(Code.Hash, inNone)));
        await TurnAsync(stores, "e2", Notes(new TurnRecord.LinkOfficer("other", Link with { OfficerId = "daeng" })));

        var linked = await stores.Links.ListLinkedOfficersAsync(CancellationToken.None);

        Assert.Equal("daeng", Assert.Single(linked));
        Assert.True(linked.Contains("DAENG"));
    }

    [Fact]
    public async Task The_persons_of_some_officers_are_listed_the_latest_first_as_the_directory_has_them()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([OfficerOf("daeng"), OfficerOf("dam"), OfficerOf("malee")], CancellationToken.None);
        var (older, newer) = (new PersonId(Line, "older"), new PersonId(Line, "newer"));
        await LinkAsync(stores, new(older, "dan", "ใคร", Now) { OfficerId = "DAENG" });
        await LinkAsync(stores, new(newer, "dan", "ใคร", Now.AddDays(1)) { OfficerId = "daeng" });
        await LinkAsync(stores, new(new(Line, "malee"), "dan", "ใคร", Now) { OfficerId = "malee" });
        await LinkAsync(stores, new(new(Line, "none"), "dan", "ใคร", Now));

        var links = await stores.Links.ListLinksAsync(["Daeng", "dam", "unknown"], CancellationToken.None);

        Assert.Equal(
            [
                new(newer, "pak-phraek", "คุณ daeng", Now.AddDays(1)) { OfficerId = "daeng" },
                new(older, "pak-phraek", "คุณ daeng", Now) { OfficerId = "daeng" },
            ],
            links);
    }

    [Fact]
    public async Task Nobody_is_listed_who_shut_the_channel_out_or_is_in_the_directory_no_more()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([OfficerOf("daeng")], CancellationToken.None);
        await TurnAsync(stores, "left", Notes(new TurnRecord.Leave(Person)));
        await LinkAsync(stores, Link with { OfficerId = "daeng" });
        await LinkAsync(stores, Link with { Person = new(Line, "gone"), OfficerId = "gone" });

        Assert.Empty(await stores.Links.ListLinksAsync(["daeng", "gone"], CancellationToken.None));

        await TurnAsync(stores, "back", Notes(new TurnRecord.Return(Person)));
        Assert.Equal(Person, Assert.Single(await stores.Links.ListLinksAsync(["daeng", "gone"], CancellationToken.None)).Person);
    }

    [Fact]
    public async Task Wrong_codes_are_counted_for_each_person_with_their_pause()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.NoteWrongCode(Person, new(4, null))));

        var paused = new WrongCodes(5, Now.AddMinutes(15));
        await TurnAsync(stores, "e2", Notes(new TurnRecord.NoteWrongCode(Person, paused)));

        Assert.Equal(paused, await stores.Links.FindWrongCodesAsync(Person, CancellationToken.None));
        Assert.Equal(WrongCodes.None, await stores.Links.FindWrongCodesAsync(new(Line, "malee"), CancellationToken.None));
    }

    private static Officer OfficerOf(string id) => new(id, $"คุณ {id}", "pak-phraek", "สำนักปลัด", OfficerRole.Owner);

    private static async Task LinkAsync(Stores stores, OfficerLink link)
    {
        await stores.Links.AddCodeAsync(Code with { Hash = link.Person.Id }, CancellationToken.None);
        await TurnAsync(stores, $"link-{link.Person.Id}", Notes(new TurnRecord.LinkOfficer(link.Person.Id, link)));
    }

    private static Task<LinkCode?> FindCodeAsync(Stores stores, DateTimeOffset now) =>
        stores.Links.FindCodeAsync(Code.Hash, now, CancellationToken.None);

    private static Task<OfficerLink?> FindLinkAsync(Stores stores) => stores.Links.FindLinkAsync(Person, CancellationToken.None);
}
