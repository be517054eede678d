using ItaBot.Channels.References;
using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every store of conversation references does.</summary>
public abstract class ReferenceStoreContract : PipelineContract
{
    private static readonly Guid DirectoryId = new("11111111-2222-3333-4444-555555555555");
    private static readonly Guid OfMalee = new("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");

    private static ConversationReference Reference { get; } = new(
        "teams", "teams:a:1", "tenant", "https://smba.trafficmanager.net/apac/", "a:1", ConversationType.Personal, "28:bot", "29:somsri",
        DirectoryId);

    [Theory]
    [InlineData(ConversationType.Personal)]
    [InlineData(ConversationType.GroupChat)]
    [InlineData(ConversationType.Channel)]
    public async Task What_a_turn_keeps_is_found_by_its_conversation(ConversationType type)
    {
        var stores = await NewStoresAsync();
        var kept = Reference with { ConversationType = type, Greeted = true };

        await KeepAsync(stores, "e1", kept);

        Assert.Equal(kept, await FindAsync(stores));
        Assert.Null(await stores.References.FindAsync("teams:a:2", CancellationToken.None));
    }

    [Fact]
    public async Task A_later_turn_brings_everything_up_to_date()
    {
        var stores = await NewStoresAsync();
        await KeepAsync(stores, "e1", Reference);
        var moved = Reference with { ServiceUrl = "https://smba.trafficmanager.net/emea/", UserId = "29:malee", DirectoryId = null };

        await KeepAsync(stores, "e2", moved);

        Assert.Equal(moved, await FindAsync(stores));
    }

    [Fact]
    public async Task A_person_is_found_also_where_a_later_turn_did_not_tell_who_they_are()
    {
        var stores = await NewStoresAsync();
        await KeepAsync(stores, "e1", Reference);

        await KeepAsync(stores, "e2", Reference with { DirectoryId = null });

        Assert.Equal(Reference, await FindPersonalAsync(stores));
    }

    [Fact]
    public async Task Whoever_was_greeted_stays_greeted_until_the_conversation_ends()
    {
        var stores = await NewStoresAsync();
        await KeepAsync(stores, "e1", Reference with { Greeted = true });
        await KeepAsync(stores, "e2", Reference);
        Assert.True((await FindAsync(stores))?.Greeted);

        await TurnAsync(stores, "e3", Notes(new TurnRecord.EndReference(Reference.ConversationId)));

        Assert.Equal(Reference with { IsDead = true }, await FindAsync(stores));
    }

    [Fact]
    public async Task One_that_is_dead_lives_again_with_the_next_turn()
    {
        var stores = await NewStoresAsync();
        await KeepAsync(stores, "e1", Reference with { Greeted = true });
        await stores.References.MarkDeadAsync(Reference.ConversationId, CancellationToken.None);
        Assert.Equal(Reference with { IsDead = true, Greeted = true }, await FindAsync(stores));

        await KeepAsync(stores, "e2", Reference with { IsDead = true });

        Assert.Equal(Reference with { Greeted = true }, await FindAsync(stores));
    }

    [Fact]
    public async Task Only_a_personal_conversation_that_lives_is_found_by_the_person()
    {
        var stores = await NewStoresAsync();
        await KeepAsync(stores, "e1", Reference with { ConversationId = "teams:group", ConversationType = ConversationType.GroupChat });
        await KeepAsync(stores, "e2", Reference with { ConversationId = "teams:other", DirectoryId = Guid.Empty });
        Assert.Null(await FindPersonalAsync(stores));

        await KeepAsync(stores, "e3", Reference);
        Assert.Equal(Reference, await FindPersonalAsync(stores));

        await stores.References.MarkDeadAsync(Reference.ConversationId, CancellationToken.None);
        Assert.Null(await FindPersonalAsync(stores));
    }

    [Fact]
    public async Task Of_several_personal_conversations_the_latest_is_found()
    {
        var stores = await NewStoresAsync();
        var later = Reference with { ConversationId = "teams:a:0" };
        await KeepAsync(stores, "e1", later);
        await KeepAsync(stores, "e2", Reference);

        await KeepAsync(stores, "e3", later, Now.AddSeconds(1));

        Assert.Equal(later, await FindPersonalAsync(stores));
    }

    [Fact]
    public async Task The_conversations_of_many_people_are_found_at_once()
    {
        var stores = await NewStoresAsync();
        var malee = Reference with { ConversationId = "teams:a:2", DirectoryId = OfMalee };
        await KeepAsync(stores, "e1", Reference);
        await KeepAsync(stores, "e2", malee);
        await KeepAsync(stores, "e3", Reference with { ConversationId = "teams:a:3", DirectoryId = new(3, 3, 3, new byte[8]) });

        var found = await stores.References.FindPersonalAsync([OfMalee, DirectoryId, Guid.Empty], CancellationToken.None);

        Assert.Equal(new() { [DirectoryId] = Reference, [OfMalee] = malee }, found.ToDictionary());
    }

    [Fact]
    public async Task What_is_not_known_can_end_and_die_without_harm()
    {
        var stores = await NewStoresAsync();

        await stores.References.MarkDeadAsync("teams:nowhere", CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.EndReference("teams:nowhere")));

        Assert.Null(await stores.References.FindAsync("teams:nowhere", CancellationToken.None));
    }

    private static Task<ConversationReference?> FindAsync(Stores stores) =>
        stores.References.FindAsync(Reference.ConversationId, CancellationToken.None);

    private static async Task<ConversationReference?> FindPersonalAsync(Stores stores) =>
        (await stores.References.FindPersonalAsync([DirectoryId], CancellationToken.None)).GetValueOrDefault(DirectoryId);

    private static async Task KeepAsync(Stores stores, string eventId, ConversationReference reference, DateTimeOffset? at = null) =>
        Assert.True(await stores.Inbox.CommitAsync(
            await ArriveAsync(stores, Event(eventId)), Notes(new TurnRecord.KeepReference(reference)), at ?? Now, CancellationToken.None));
}
