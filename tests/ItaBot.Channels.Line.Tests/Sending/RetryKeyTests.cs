using ItaBot.Channels.Line.Sending;

namespace ItaBot.Channels.Line.Tests.Sending;

public class RetryKeyTests
{
    [Fact]
    public void A_key_is_a_UUID_of_version_8()
    {
        var key = RetryKey.Of("line:klong-mueang:1");

        Assert.Equal((8, 8), (key.Version, key.Variant & 0xC));
    }

    [Fact]
    public void The_same_message_has_the_same_key_and_another_one_another()
    {
        Assert.Equal(RetryKey.Of("a"), RetryKey.Of("a"));
        Assert.NotEqual(RetryKey.Of("a"), RetryKey.Of("b"));
    }

    [Fact]
    public void A_key_does_not_change_with_a_new_version_of_ItaBot()
    {
        Assert.Equal(new Guid("ca978112-ca1b-8dca-bac2-31b39a23dc4d"), RetryKey.Of("a"));
    }
}
